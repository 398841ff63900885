import type { Intrekreden, Omvang } from '#schema/field/words.ts';

/** Why a record was withdrawn, for readers, as the end of “Ingetrokken:”. */
export const intrekredenLabel: Record<Intrekreden, string> = {
  onjuist: 'het klopte niet',
  dubbel: 'het stond er al',
  persoonlijk: 'om iemands privéleven',
  juridisch: 'om een juridische reden',
};

/** How big a change is, for readers. */
export const omvangLabel: Record<Omvang, string> = {
  groot: 'Grote wijziging',
  klein: 'Kleine wijziging',
};
