import type { Channel, LifeEvent, LifeEventStep, NewsArticle, Paper, Procedure } from '../portal/portal.ts';
import { timeLimit } from '../schemas/kinds/time-limit.ts';

/** A paper that everybody hands in, once; a test names what is different. */
export function samplePaper(name: string, different: Partial<Paper> = {}): Paper {
  return {
    sectorId: 'ho-tich',
    procedure: '1.000001',
    case: null,
    use: 'Nộp',
    name,
    form: null,
    originals: 1,
    copies: 0,
    note: null,
    ...different,
  };
}

/** A channel in person with a time limit as editors write it; an empty text is a record without one. */
export function sampleChannel(limit: string, different: Partial<Channel> = {}): Channel {
  const reading = limit === '' ? { value: null } : timeLimit.read(limit);
  if (!('value' in reading)) throw new Error(`Not a time limit: ${limit}`);
  return {
    sectorId: 'ho-tich',
    procedure: '1.000001',
    method: 'Trực tiếp',
    where: null,
    timeLimit: reading.value,
    timeLimitNote: null,
    fees: [],
    charges: [],
    exemptions: null,
    note: null,
    ...different,
  };
}

/** A procedure that says as little as it may. */
export function sampleProcedure(code: string, title: string, different: Partial<Procedure> = {}): Procedure {
  return {
    sectorId: 'ho-tich',
    code,
    name: title,
    title,
    commonName: null,
    slug: code,
    levels: ['Cấp Xã'],
    applicants: ['Công dân Việt Nam'],
    implementingAgency: null,
    competentAuthority: null,
    delegatedAgency: null,
    coordinatingAgency: null,
    receivingAddress: null,
    outcomes: [],
    decision: null,
    onlineLevel: null,
    summary: null,
    keywords: [],
    requirements: [],
    related: [],
    state: null,
    reviewed: null,
    sourceMonth: null,
    sector: { id: 'ho-tich', name: 'Hộ tịch', unit: null, description: null },
    channels: [],
    papers: [],
    steps: [],
    acts: [],
    answers: [],
    laterRules: [],
    hasGuide: false,
    guide: '',
    ...different,
  };
}

/** A step of a life event; steps of one event are numbered by their place in it. */
export function sampleStep(procedure: Procedure | null, different: Partial<LifeEventStep> = {}): LifeEventStep {
  return {
    event: 'mau',
    name: 'Mẫu',
    kind: null,
    description: null,
    bundleProcedure: null,
    number: 1,
    join: null,
    condition: null,
    procedure,
    bundle: null,
    title: null,
    content: null,
    deadline: null,
    where: null,
    spared: [],
    note: null,
    ...different,
  };
}

export function sampleBundle(steps: LifeEventStep[], different: Partial<LifeEvent> = {}): LifeEvent {
  return { slug: 'mau', name: 'Mẫu', kind: 'Liên thông', description: null, bundleProcedure: null, steps, ...different };
}

/** An article that says as little as it may. @param day of its publication, at midnight in Viet Nam */
export function sampleArticle(slug: string, day: string, different: Partial<NewsArticle> = {}): NewsArticle {
  return {
    slug,
    title: slug,
    kicker: null,
    lead: `Tóm tắt ${slug}.`,
    time: { moment: new Date(`${day}T00:00:00+07:00`) },
    author: null,
    source: null,
    featured: false,
    subjects: [],
    unitIds: [],
    procedureCodes: [],
    roundIds: [],
    actNumbers: [],
    editions: [],
    figures: [],
    photos: [],
    corrections: [],
    ...different,
  };
}
