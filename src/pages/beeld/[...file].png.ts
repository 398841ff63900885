import type { APIRoute, GetStaticPaths } from 'astro';
import { register } from '#atlas.ts';
import { drawPicture } from '#exports/share/draw.ts';
import type { Picture } from '#exports/share/picture.ts';
import { picturesOf } from '#exports/share/pictures.ts';
import { kindLabels } from '#layouts/kind-labels.ts';

export const getStaticPaths = (() =>
  picturesOf(register, Object.entries(kindLabels)).map((picture) => ({
    params: { file: picture.path.replace(/^\/beeld\/|\.png$/g, '') },
    props: { picture },
  }))) satisfies GetStaticPaths;

/** The picture that is shown with a shared link. */
export const GET: APIRoute<{ picture: Picture }> = async ({ props }) =>
  new Response(await drawPicture(props.picture), { headers: { 'Content-Type': 'image/png' } });
