/** Location of an entry in the index. It takes fewer bytes than the entry's key. */
export interface EntryPlace {
  bucketId: number;
  row: number;
}
