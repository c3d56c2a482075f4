// End-to-end stories over HTTP.
export {};
