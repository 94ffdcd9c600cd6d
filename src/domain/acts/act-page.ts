import type { Act, LegalBasis, Portal } from '../../portal/portal.ts';
import { formatDate, type IsoDate } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import { citationsOf, type Citations } from './act-citations.ts';
import { kindOf, nameOfAct } from './act-kinds.ts';
import { originOf } from './act-list.ts';
import { actWith, doneTo, hasPage, relations, stateOn, type ActState } from './acts.ts';
import { sayState } from './act-words.ts';
import { actAddress } from '../addresses.ts';

/** An act that another one names; without an address where the register does not have it. */
export interface NamedAct {
  name: string;
  title: string | null;
  address: string | null;
}

/** Everything that the page of an act says of it. */
export interface ActView {
  facts: readonly (readonly [label: string, value: string])[];
  state: string;
  /** Whether it holds, for the colour of that sentence. */
  standing: ActState['kind'];
  relations: { label: string; acts: NamedAct[] }[];
  citations: Citations[];
}

export function actView(act: Act, portal: Portal, today: IsoDate): ActView {
  const state = stateOn(act, portal, today);
  return {
    facts: factsOf(act),
    state: sayState(state),
    standing: state.kind,
    relations: relationsOf(act, portal),
    citations: citationsOf(act, portal),
  };
}

function factsOf(act: Act): (readonly [string, string])[] {
  const issued = act.issued ? formatDate(act.issued) : act.citedDate ? `${act.citedDate} (nguồn ghi thiếu ngày ký)` : null;
  const all: (readonly [string, string | null])[] = [
    ['Số hiệu', act.number],
    ['Loại văn bản', kindOf(act)],
    ['Cơ quan ban hành', act.issuer],
    ['Ngày ban hành', issued],
    ['Có hiệu lực từ', act.effectiveFrom && formatDate(act.effectiveFrom)],
    ['Hết hiệu lực từ', act.effectiveTo && formatDate(act.effectiveTo)],
    ['Chủ đề', act.subject],
    ['Ghi chú', act.note],
  ];
  return all.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}

const relationNames = {
  amends: ['Sửa đổi', 'Được sửa đổi bởi'],
  replaces: ['Thay thế', 'Được thay bằng'],
  abolishes: ['Bãi bỏ', 'Bị bãi bỏ bởi'],
} as const;

function relationsOf(act: Act, portal: Portal): ActView['relations'] {
  const done = doneTo(act, portal);
  return relations
    .flatMap((how) => [
      { label: relationNames[how][0], acts: act[how].map((number) => named(number, portal)) },
      { label: relationNames[how][1], acts: done.filter((one) => one.how === how).map((one) => named(one.act.number, portal)) },
    ])
    .filter(({ acts }) => acts.length > 0);
}

function named(number: string, portal: Portal): NamedAct {
  const act = actWith(number, portal);
  return act
    ? { name: nameOfAct(act), title: act.title, address: hasPage(act, portal) ? actAddress(act) : null }
    : { name: number, title: null, address: null };
}

/** Where the law can be read by its number: the national database of legal acts (Decree 52/2015/NĐ-CP). */
export const nationalDatabase = 'https://vbpl.vn/';

// A number and a year before the sign: so are acts that make law numbered, and no others.
const lawNumber = /^[0-9a-z.]+\/[0-9]{4}\//iu;

/** Whether the national database has the text. @example isLaw('123/2015/NĐ-CP') // => true; isLaw('2338/QĐ-BTP') // => false */
export function isLaw(number: string): boolean {
  return lawNumber.test(number);
}

/** What the portal knows of the text of an act: of a file of its own the type and size, of another page the host. */
export function sayFile(link: string, bytes: number | null): string {
  if (!link.startsWith('/')) return URL.canParse(link) ? new URL(link).hostname : 'trang khác';
  const type = /\.([a-z0-9]{2,5})$/i.exec(link)?.[1]?.toUpperCase() ?? 'trang của cổng';
  return bytes === null ? type : `${type}, ${saySize(bytes)}`;
}

/** @example saySize(1_300_000) // => '1,2 MB' */
export function saySize(bytes: number): string {
  const kilobytes = bytes / 1024;
  const rounded = (size: number) => formatNumber(size < 10 ? Math.round(size * 10) / 10 : Math.round(size));
  return kilobytes < 1000 ? `${rounded(Math.max(kilobytes, 0.1))} KB` : `${rounded(kilobytes / 1024)} MB`;
}

/** An act that a procedure rests on, as its page lists it. */
export interface ListedBasis {
  number: string;
  /** Its page, or else where an editor says that it can be read. */
  address: string | null;
  title: string | null;
  origin: string;
  /** In plain words, where the act holds no more. */
  ended: string | null;
  note: string | null;
}

export function listedBases(bases: readonly LegalBasis[], portal: Portal, today: IsoDate): ListedBasis[] {
  return bases.map(({ number, title, issued, issuer, link, note }) => {
    const named = actWith(number, portal);
    const act = named?.issued && issued && named.issued !== issued ? undefined : named; // of the same number, another day
    const state = act && stateOn(act, portal, today);
    return {
      number,
      address: act && hasPage(act, portal) ? actAddress(act) : link,
      title: title === number ? null : title,
      origin: originOf({ issuer, issued }),
      ended: state?.kind === 'ended' ? sayState(state) : null,
      note,
    };
  });
}
