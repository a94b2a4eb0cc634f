/** Bytes the exporter needs, by name, and where their package keeps them. */
export const assetFiles: Readonly<Record<string, string>>;
