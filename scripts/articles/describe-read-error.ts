/** Says in a curator's words why the system did not let a file or folder be read. */
export function describeReadError(error: unknown): string {
  switch (Reflect.get(error as object, 'code')) {
    case 'ENOENT':
      return 'is not there';
    case 'ELOOP':
      return 'is a link that leads back to itself';
    case 'EACCES':
      return 'may not be read';
    default:
      return `cannot be read: ${(error as Error).message}`;
  }
}
