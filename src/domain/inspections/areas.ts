import { fold } from '../../text/fold.ts';
import { slugOf } from '../../text/slug.ts';

/** A programme of reform: its years, the act that set its areas, and their names in the order of the act. */
interface Programme {
  years: string;
  /** The last year in which rounds inspect by it. */
  until: number;
  act: string;
  areas: readonly string[];
}

const common = ['Cải cách thể chế', 'Cải cách thủ tục hành chính', 'Cải cách tổ chức bộ máy hành chính nhà nước'];

/** The six areas of each of the two programmes (Nghị quyết 30c/NQ-CP of 8 November 2011; 76/NQ-CP of 15 July 2021). */
export const programmes: readonly Programme[] = [
  {
    years: '2011–2020',
    until: 2020,
    act: 'Nghị quyết 30c/NQ-CP',
    areas: [
      ...common,
      'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức',
      'Cải cách tài chính công',
      'Hiện đại hóa hành chính',
    ],
  },
  {
    years: '2021–2030',
    until: Infinity,
    act: 'Nghị quyết 76/NQ-CP',
    areas: [...common, 'Cải cách chế độ công vụ', 'Cải cách tài chính công', 'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số'],
  },
];

/** What offices write for an area, folded and without the words that say nothing, beside its own name. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'Cải cách thể chế': ['the che hanh chinh', 'the che hanh chinh nha nuoc'],
  'Cải cách thủ tục hành chính': ['tthc', 'thu tuc'],
  'Cải cách tổ chức bộ máy hành chính nhà nước': ['to chuc bo may', 'to chuc bo may hanh chinh', 'bo may hanh chinh nha nuoc'],
  'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức': [
    'chat luong doi ngu can bo cong chuc vien chuc',
    'doi ngu can bo cong chuc vien chuc',
    'doi ngu cbccvc',
    'doi ngu can bo cong chuc',
  ],
  'Hiện đại hóa hành chính': ['hien dai hoa', 'hien dai hoa nen hanh chinh', 'hien dai hoa hanh chinh nha nuoc'],
  'Cải cách chế độ công vụ': ['che do cong vu cong chuc'],
  'Xây dựng và phát triển Chính phủ điện tử, Chính phủ số': [
    'chinh quyen dien tu chinh quyen so',
    'chinh phu dien tu',
    'chinh quyen dien tu',
  ],
};

/** Words in front that say nothing of the area. */
const openings = [
  'noi dung ',
  'cong tac ',
  'ket qua ',
  'viec ',
  'thuc hien ',
  'cai cach ',
  'xay dung va ',
  'xay dung ',
  'nang cao ',
  'phat trien ',
];

/** What is left of the name of an area when nothing but its subject counts. @example // 'Công tác cải cách TTHC' => 'tthc' */
function subjectOf(name: string): string {
  let rest = fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  for (const opening of openings) if (rest.startsWith(opening)) rest = rest.slice(opening.length);
  return rest;
}

const ownNames = [...new Set(programmes.flatMap(({ areas }) => areas))];
const nameBySubject = new Map(
  ownNames.flatMap((name) => [subjectOf(name), ...(otherNames[name] ?? [])].map((subject) => [subject, name] as const)),
);

/** What a round looks at: one of the areas of the programmes under its own name, or another as it was written. */
export interface InspectionArea {
  name: string;
  /** The last part of its address; areas with the same one are the same. Empty where its name has no letter. */
  slug: string;
  /** Whether a programme has it. */
  known: boolean;
}

/**
 * The area that a text names, with or without «cải cách» and other words that say nothing of it.
 *
 * @example areaNamed('thủ tục hành chính').name // => 'Cải cách thủ tục hành chính'
 */
export function areaNamed(text: string): InspectionArea {
  const name = nameBySubject.get(subjectOf(text));
  return { name: name ?? text, slug: slugOf(name ?? text), known: name !== undefined };
}

/** How the areas of a round relate to those of the programme of its year. */
export interface AreaCoverage {
  programme: Programme;
  /** How many areas of the programme the round looked at. */
  covered: number;
  /** Those that it lists under other names. */
  others: InspectionArea[];
}

/** @param year the year in which the round ended */
export function coverageOf(areas: readonly InspectionArea[], year: number): AreaCoverage | null {
  const programme = programmes.find(({ until }) => year <= until);
  if (!programme || year < 2011 || areas.length === 0) return null;
  const covered = programme.areas.filter((name) => areas.some((area) => area.name === name)).length;
  return { programme, covered, others: areas.filter(({ name }) => !programme.areas.includes(name)) };
}
