import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const isLanguage = (text: string): text is Language => LANGUAGES.some((language) => language === text);

/** The language an `Accept-Language` header likes best among ours (RFC 9110 §12.5.4); undefined when it likes none. */
function likedIn(acceptLanguage: string | undefined): Language | undefined {
  const wishes = (acceptLanguage ?? '').split(',').map((wish, rank) => {
    const [range = '', ...parameters] = wish.trim().toLowerCase().split(';');
    const q = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    return { language: range.split('-')[0] ?? '', q: q === undefined ? 1 : Number(q), rank };
  });
  wishes.sort((a, b) => b.q - a.q || a.rank - b.rank);
  return wishes
    .filter(({ q }) => q > 0)
    .map(({ language }) => language)
    .find(isLanguage);
}

/** The same, and English when it likes none of ours. */
export const languageOf = (acceptLanguage: string | undefined): Language => likedIn(acceptLanguage) ?? 'en';

/** The language the caller asked for. */
export const SpokenLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  languageOf(context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language']),
);

/** The same, but undefined when the caller named none of ours: what is made for somebody else is then in that person's. */
export const WishedLanguage = createParamDecorator((_: unknown, context: ExecutionContext) =>
  likedIn(context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language']),
);
