/** Name of the keyboard command that opens and closes the card, in manifest and worker. */
export const openCardCommand = 'open-card';
