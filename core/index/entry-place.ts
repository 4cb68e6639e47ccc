/** Where an entry lies in the index, said in fewer bytes than its key. */
export interface EntryPlace {
  bucketId: number;
  row: number;
}
