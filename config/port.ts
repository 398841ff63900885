/** The port to serve on; the next free one is taken when it is in use. */
export const port = Number(process.env['PORT'] ?? 4321);
