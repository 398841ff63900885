/** The port to serve on. If it is in use, the server takes the next free one. */
export const port = Number(process.env['PORT'] ?? 4321);
