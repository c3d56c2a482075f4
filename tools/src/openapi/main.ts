// npm run openapi
export {};
