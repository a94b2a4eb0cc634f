/** So that "kies een andere naam" and "kies een andere map" can lead to their fields. */
export const exportFileNameField = 'export-file-name';
export const exportFolderField = 'export-folder';
