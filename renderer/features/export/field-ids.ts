/** So that "kies een andere naam" can lead to the field. */
export const exportFileNameField = 'export-file-name';
