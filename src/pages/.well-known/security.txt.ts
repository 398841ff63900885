import type { APIRoute } from 'astro';
import { peildatum } from '#atlas.ts';
import { href } from '#components/href.ts';
import { securityTxt } from '#domain/register/security-txt.ts';

/** Where whoever finds a leak can report it (RFC 9116). Below a base path no tool looks for it; then it is for the host. */
export const GET: APIRoute = ({ site }) => {
  const addressOf = (path: string) => new URL(href(path), site).href;
  const text = securityTxt(
    {
      contact: __KEEPER__.contact,
      fallback: addressOf('/bijdragen/'),
      canonical: addressOf('/.well-known/security.txt'),
    },
    peildatum,
  );
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
