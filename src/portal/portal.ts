import type { RowHistory } from './history.ts';
import type { ChangeNotes } from './staged-notes.ts';
import type { PagePlaces } from './staged-places.ts';
import type { AllRows } from '../schemas/all-tables.ts';
import type { ActRow } from '../schemas/acts.ts';
import type { AnswerRow } from '../schemas/answers.ts';
import type { ChannelRow } from '../schemas/channels.ts';
import type { EditionName, FigureName } from '../schemas/kinds/news.ts';
import type { LaterRuleRow } from '../schemas/later-rules.ts';
import type { LifeEventKind, LifeEventRow } from '../schemas/life-events.ts';
import type { PaperRow } from '../schemas/papers.ts';
import type { ProcedureRow } from '../schemas/procedures.ts';
import type { SectorRow } from '../schemas/sectors.ts';
import type { Settings } from '../schemas/settings.ts';
import type { StepRow } from '../schemas/steps.ts';
import type { UnitRow } from '../schemas/units.ts';
import type { IsoDate } from '../text/date.ts';

export type Unit = UnitRow;
export type Sector = SectorRow;
export type Channel = ChannelRow;
export type Paper = PaperRow;
export type Step = StepRow;
/** An answer in an editor's few words. */
export type GivenAnswer = AnswerRow;
/** What a later act changed of what the record says. */
export type LaterRule = LaterRuleRow;

/** An act by its number, with what is known of it from the register or from the tables of procedures. */
export interface Act extends ActRow {
  /** Whether the register has it; an act that only procedures name has neither days nor relations. */
  registered: boolean;
}

/** An act that a procedure rests on, as the register has it, and what an editor says of it here. */
export interface LegalBasis extends Pick<Act, 'number' | 'title' | 'issued' | 'issuer' | 'link'> {
  note: string | null;
}

/** A procedure with everything that the tables say of it. */
export interface Procedure extends ProcedureRow {
  sector: Sector;
  /** What the page is called: the common name, or the official one. */
  title: string;
  /** `<code>-<slug>`, the last part of its address. */
  slug: string;
  channels: Channel[];
  papers: Paper[];
  steps: Step[];
  answers: GivenAnswer[];
  acts: LegalBasis[];
  laterRules: LaterRule[];
  /** Whether `content/thu-tuc/<code>.md` has a longer text. */
  hasGuide: boolean;
  /** That text as written, without its front matter; '' where there is none. */
  guide: string;
}

/** When an article was published. Where the source does not say it, its own words, the year if that is known, and when the portal took it in. */
export type NewsTime = { moment: Date } | { words: string; year: number | null; taken: IsoDate };

export interface NewsArticle {
  slug: string;
  title: string;
  kicker: string | null;
  lead: string;
  time: NewsTime;
  author: string | null;
  source: string | null;
  featured: boolean;
  subjects: string[];
  unitIds: string[];
  procedureCodes: string[];
  /** Rounds of inspection. */
  roundIds: string[];
  actNumbers: string[];
  editions: EditionName[];
  figures: FigureName[];
  photos: { path: string; alt: string; caption: string | null; credit: string | null }[];
  /** The first one first. */
  corrections: { day: IsoDate; text: string }[];
}

/** What is left of an article that was withdrawn. */
export interface WithdrawnArticle {
  slug: string;
  title: string;
  day: IsoDate;
  reason: string;
}

export interface StaticPage {
  slug: string;
  title: string;
  description: string;
  order: number;
  /** The code of the unit that keeps it. */
  unit: string | null;
  /** When somebody last read it again. */
  reviewed: IsoDate | null;
}

/** One step of a life event; `procedure` is null when the step is something else, or no longer in force. */
export interface LifeEventStep extends Omit<LifeEventRow, 'procedure'> {
  procedure: Procedure | null;
}

/** A path through several procedures, or (kind «Liên thông») several procedures filed at once. */
export interface LifeEvent {
  slug: string;
  name: string;
  kind: LifeEventKind;
  description: string | null;
  /** The procedure that stands for a whole bundle in the national catalogue. */
  bundleProcedure: Procedure | null;
  steps: LifeEventStep[];
}

/** Tables whose rows are joined into something larger. */
type Joined = 'acts' | 'procedures' | 'channels' | 'papers' | 'steps' | 'answers' | 'legalBases' | 'laterRules' | 'lifeEvents';

/** The parts of a procedure that may leave its page, by the ids of their sections. */
export type PartId = 'dieu-kien' | 'huong-dan' | 'cac-buoc' | 'giay-to';

/** Which parts of procedures left their pages, by the codes of those of which any did. */
export type MovedPartIds = Readonly<Record<string, readonly PartId[]>>;

/** Everything that a portal folder publishes, joined; the rows of every other table by its name. What the folder lacks is an empty list. */
export interface Portal extends Omit<AllRows, Joined> {
  settings: Settings;
  procedures: Procedure[];
  /** Procedures that no longer apply: their addresses stay, nothing lists them. */
  abolished: Procedure[];
  lifeEvents: LifeEvent[];
  /** The register of acts, then those that only procedures name; one of each number. */
  acts: Act[];
  /** Newest first; those of a known year alone at the end of it, those of no known time last. */
  news: NewsArticle[];
  /** Their addresses stay, nothing lists them. */
  withdrawn: WithdrawnArticle[];
  pages: StaticPage[];
  /** When rows of procedures changed, as far as the repository knows; asked only where a table does not say. */
  history: RowHistory;
  /** Where an editor changes each page; empty unless the settings name a repository. */
  places: PagePlaces;
  /** What changed for citizens of late; `null` unless the repository tells. */
  notes: ChangeNotes | null;
  /** What is too long for the pages of procedures; `null` where nobody has decided it yet. */
  movedParts: MovedPartIds | null;
}
