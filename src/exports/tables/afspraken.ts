import { inferredLabel } from '#domain/meaning/source.ts';
import { statusMeaning } from '#domain/meaning/status.ts';
import { inferredFields, inferredIn } from '#domain/register/inferred.ts';
import type { AfspraakNode, LinkedVerloop } from '#domain/register/model.ts';
import { standOf } from '#domain/stand/stand.ts';
import { boundsOf } from '#domain/text/datum.ts';
import { bronColumns } from './bron-columns.ts';
import { boolean, day, integer, joined, type Table, tableOf, text } from './table.ts';
import type { TableEdition } from './table-edition.ts';

/** One row for each outcome, with how it stands. */
export function afsprakenTable({ register, addresses, peildatum }: TableEdition): Table {
  const standOn = (row: AfspraakNode) => standOf(row, peildatum);
  const names =
    (read: (row: AfspraakNode) => readonly { label: string }[]) => (row: AfspraakNode) =>
      joined(read(row).map(({ label }) => label));
  return tableOf<AfspraakNode>(
    {
      name: 'afspraken',
      titel: 'Afspraken en andere uitkomsten',
      uitleg:
        'Elke uitkomst van een ronde, met hoe zij ervoor staat. Alleen soort “afspraak” is tussen partijen afgesproken.',
      keys: { voortgezet_in: 'afspraken' },
    },
    [
      text('id', 'Id van de uitkomst: ronde/naam', ({ id }) => id),
      text('titel', 'Naam van de uitkomst', ({ label }) => label),
      text('soort', 'Wat voor uitkomst het is', ({ data }) => data.soort),
      text(
        'toetsbaarheid',
        'In hoeverre achteraf is na te gaan of het is gebeurd',
        ({ data }) => data.toetsbaarheid,
      ),
      text('ronde', 'Jaar van de overleggen', ({ data }) => data.ronde),
      text('stand', 'De laatste stand die een bron gaf', (row) => standOn(row).status),
      text(
        'stand_titel',
        'Hoe de site die stand noemt',
        (row) => statusMeaning[standOn(row).status].label,
      ),
      day('stand_sinds', 'Dag vanaf wanneer die stand telt', (row) => standOn(row).since?.until),
      text(
        'stilte',
        'Waarom niet bekend is hoe het nu staat; leeg als er geen reden is',
        (row) => standOn(row).silence?.kind,
      ),
      text(
        'tekst',
        'Wat er is afgesproken, besloten of aangekondigd, in eigen woorden',
        ({ data }) => data.tekst,
      ),
      text('toelichting', 'Achtergrond', ({ data }) => data.toelichting),
      text(
        'provincies',
        'Provincies, gescheiden door |',
        names(({ provincies }) => provincies),
      ),
      boolean(
        'alle_provincies',
        'De bron spreekt over elke provincie',
        ({ allProvincies }) => allProvincies,
      ),
      text(
        'gebieden',
        'NOVEX-gebieden, gescheiden door |',
        names(({ gebieden }) => gebieden),
      ),
      boolean(
        'alle_gebieden',
        'De bron spreekt over elk NOVEX-gebied',
        ({ allGebieden }) => allGebieden,
      ),
      text(
        'landsdelen',
        'Landsdelen, gescheiden door |',
        names(({ landsdelen }) => landsdelen),
      ),
      text(
        'regios',
        'Regio’s, gescheiden door |',
        names(({ regios }) => regios),
      ),
      text(
        'themas',
        'Thema’s, gescheiden door |',
        names(({ themas }) => themas),
      ),
      text(
        'programmas',
        'Programma’s, fondsen en regelingen, gescheiden door |',
        names(({ programmas }) => programmas),
      ),
      text(
        'partijen',
        'Wie de uitkomst aangaat, gescheiden door |',
        names(({ partijen }) => partijen),
      ),
      text(
        'verantwoordelijk',
        'Wie moet leveren; leeg als geen bron het zegt',
        names(({ verantwoordelijk }) => verantwoordelijk),
      ),
      text(
        'afgeleid',
        'Wat geen bron met zoveel woorden zegt, en waar het uit is afgeleid',
        inferredText,
      ),
      text(
        'termijn',
        'De termijn die nu geldt, zoals de bron haar noemt',
        (row) => standOn(row).termijn?.termijn.tekst,
      ),
      day('termijn_van', 'Eerste dag van die termijn, als de bron die geeft', (row) =>
        firstDay(standOn(row).termijn?.termijn.vanaf),
      ),
      day('termijn_tot', 'Laatste dag van die termijn, als de bron die geeft', (row) =>
        lastDay(standOn(row).termijn?.termijn.uiterlijk),
      ),
      boolean(
        'termijn_verstreken',
        'De termijn is voorbij en sindsdien is er niets vernomen',
        (row) => standOn(row).overdue,
      ),
      integer('bedrag_euro', 'Hele euro’s die de bron noemt', ({ data }) => data.bedrag?.euro),
      text('bedrag_tekst', 'Waarvoor het bedrag is', ({ data }) => data.bedrag?.tekst),
      text(
        'voortgezet_in',
        'Id van de latere uitkomst die deze als geheel voortzet',
        (row) => standOn(row).continuedIn?.id,
      ),
      text('opmerking', 'Voorbehoud van de redactie', ({ data }) => data.opmerking),
      text(
        'werkwoord',
        'Het werkwoord waarmee het stuk het zegt, als citaat; leeg als het niet is opgenomen',
        ({ data }) => data.werkwoord?.citaat,
      ),
      ...bronColumns<AfspraakNode>(({ bron }) => bron, addresses),
      text('adres', 'Blijvend adres van de pagina', ({ id }) =>
        addresses.permanent('afspraken', id),
      ),
    ],
    () => register.afspraken,
  );
}

interface Event {
  afspraak: AfspraakNode;
  nr: number;
  linked: LinkedVerloop;
}

/** One row for each event in the life of an outcome. */
export function verloopTable({ register, addresses }: TableEdition): Table {
  return tableOf<Event>(
    {
      name: 'verloop',
      titel: 'Verloop',
      uitleg: 'Wat er met elke uitkomst gebeurde, in volgorde van tijd.',
      keys: { afspraak: 'afspraken' },
    },
    [
      text(
        'id',
        'Id van de uitkomst met het nummer van de gebeurtenis',
        ({ afspraak, nr }) => `${afspraak.id}#${nr}`,
      ),
      text('afspraak', 'Id van de uitkomst', ({ afspraak }) => afspraak.id),
      text('afspraak_titel', 'Naam van de uitkomst', ({ afspraak }) => afspraak.label),
      integer('nr', 'Nummer van de gebeurtenis, vanaf 1', ({ nr }) => nr),
      text('datum', 'Wanneer, zo precies als de bron', ({ linked }) => linked.event.datum),
      day('eerste_dag', 'Eerste dag van die datum', ({ linked }) => firstDay(linked.event.datum)),
      day('laatste_dag', 'Laatste dag van die datum', ({ linked }) => lastDay(linked.event.datum)),
      text(
        'datum_afgeleid_uit',
        'Waar de datum uit is afgeleid; leeg als de bron haar noemt',
        ({ linked }) => linked.event.afgeleid,
      ),
      text(
        'gebeurtenis',
        'Wat er gebeurde, in één vast woord',
        ({ linked }) => linked.event.gebeurtenis,
      ),
      text('stand', 'De stand na deze gebeurtenis', ({ linked }) => linked.event.status),
      text(
        'toelichting',
        'Wat er gebeurde, in eigen woorden',
        ({ linked }) => linked.event.toelichting,
      ),
      text(
        'nieuwe_termijn',
        'De termijn die hiermee verschoof',
        ({ linked }) => linked.event.termijn?.tekst,
      ),
      ...bronColumns<Event>(({ linked }) => linked.bron, addresses),
      text('adres', 'Blijvend adres van de uitkomst', ({ afspraak }) =>
        addresses.permanent('afspraken', afspraak.id),
      ),
    ],
    () =>
      register.afspraken.flatMap((afspraak) =>
        afspraak.verloop.map((linked, index) => ({ afspraak, nr: index + 1, linked })),
      ),
  );
}

function inferredText(afspraak: AfspraakNode): string | undefined {
  return joined(
    inferredFields(afspraak).flatMap((field) =>
      inferredIn(afspraak, field).map(({ names, waaruit }) => {
        const which = names.length > 0 ? ` (${names.join(', ')})` : '';
        return `${inferredLabel[field]}${which}: uit ${waaruit}`;
      }),
    ),
  );
}

function firstDay(datum: string | undefined): string | undefined {
  return datum === undefined ? undefined : boundsOf(datum).first;
}

function lastDay(datum: string | undefined): string | undefined {
  return datum === undefined ? undefined : boundsOf(datum).last;
}
