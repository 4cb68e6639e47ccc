/** Returns in plain words, for a curator, why the system refused to read a file or folder. */
export function describeReadError(error: unknown): string {
  switch (Reflect.get(error as object, 'code')) {
    case 'ENOENT':
      return 'does not exist';
    case 'ELOOP':
      return 'is a link that leads back to itself';
    case 'EACCES':
      return 'cannot be read: permission denied';
    default:
      return `cannot be read: ${(error as Error).message}`;
  }
}
