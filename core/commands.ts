/** What the reader's keys do, as manifest and worker name it. */
export const openCardCommand = 'open-card';
