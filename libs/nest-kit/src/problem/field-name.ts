/** What a JSON pointer (RFC 6901) names, as a person reads it: `rounding.type`; empty for the whole body. */
export const fieldName = (pointer: string): string => pointer.slice(1).replaceAll('/', '.');
