/** All a controller may do to the server's reply: choose the status when one route has two. */
export type Reply = Readonly<{ status(code: number): unknown }>;
