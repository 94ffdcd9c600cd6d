import type { OneStopRow } from '../schemas/one-stop.ts';
import type { SatisfactionRow } from '../schemas/satisfaction.ts';
import type { UnitRow } from '../schemas/units.ts';

// Rows for tests: nothing is known but what a test says.

export function oneStopRow(figures: Partial<OneStopRow>): OneStopRow {
  return {
    unit: 'xa-a',
    sector: null,
    procedure: null,
    period: 'Quý I/2026',
    asOf: null,
    carriedOver: null,
    received: null,
    inPerson: null,
    online: null,
    byPost: null,
    resolved: null,
    early: null,
    onTime: null,
    late: null,
    open: null,
    overdue: null,
    returned: null,
    apologies: null,
    averageDays: null,
    source: 'Báo cáo',
    sourceLink: null,
    published: null,
    note: null,
    mismatch: null,
    ...figures,
  };
}

export function surveyRow(figures: Partial<SatisfactionRow>): SatisfactionRow {
  return {
    survey: 'hl-2026',
    unit: 'xa-a',
    from: '2026-10-12',
    to: '2026-10-23',
    asked: 1250,
    answered: 1184,
    verySatisfied: 402,
    satisfied: 651,
    neutral: 104,
    dissatisfied: 23,
    veryDissatisfied: 4,
    publishedShare: null,
    sampling: 'Chọn ngẫu nhiên',
    method: 'Phiếu',
    population: null,
    source: 'Báo cáo',
    sourceLink: null,
    published: null,
    note: null,
    mismatch: null,
    ...figures,
  };
}

export function unitRow(figures: Partial<UnitRow> & { id: string }): UnitRow {
  return {
    name: figures.id,
    type: 'xã',
    parent: null,
    validFrom: null,
    validTo: null,
    successor: null,
    address: null,
    phone: null,
    hours: null,
    email: null,
    ...figures,
  };
}
