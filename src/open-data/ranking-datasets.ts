import { byIndex, rankedEditionsOf, scoredEditionsOf, type RankedEdition, type ScoredEdition } from '../domain/editions.ts';
import type { Portal } from '../portal/portal.ts';
import type { Value } from './csv.ts';
import { unknownProvenance, type Dataset } from './dataset.ts';
import { nextDue } from './next-due.ts';

const [group, subject] = ['Xếp loại và điểm', 'Xếp loại'] as const;

export const classificationId = ({ reformIndex, year }: { reformIndex: string; year: number }) => `xep-loai-${reformIndex}-${year}`;
export const bandsId = ({ reformIndex }: { reformIndex: string }) => `so-don-vi-tung-muc-${reformIndex}`;
export const scoresId = ({ reformIndex, year }: { reformIndex: string; year: number }) => `diem-${reformIndex}-${year}`;

/** Every ranking, every table of scores, and the bands of each index over the years. */
export function rankingDatasets(portal: Portal): Dataset[] {
  const editions = rankedEditionsOf(portal);
  return [
    ...byIndex(editions).map((own) => bandsOverTime(own, portal)),
    ...editions.filter(({ ranking }) => ranking.units.length > 0).map((edition) => classification(edition, portal)),
    ...scoredEditionsOf(portal).map(scores),
  ];
}

function bandsOverTime(editions: readonly [RankedEdition, ...RankedEdition[]], portal: Portal): Dataset {
  const [newest] = editions;
  const sources = new Set(editions.map(({ source }) => source));
  return {
    ...provenance(newest, portal),
    source: sources.size > 1 ? `${sources.size} văn bản, ghi trong bảng tải về` : newest.source,
    id: bandsId(newest),
    title: `${newest.indexName}: số đơn vị từng mức`,
    scope: `Năm ${editions.at(-1)?.year} đến ${newest.year}`,
    group,
    subject,
    columns: [
      { header: 'Năm', meaning: 'Năm đánh giá.', unit: null },
      { header: 'Xếp loại', meaning: 'Mức xếp loại được công bố.', unit: null },
      { header: 'Số đơn vị', meaning: 'Số đơn vị đạt mức này.', unit: 'đơn vị' },
      { header: 'Tổng số đơn vị', meaning: 'Số đơn vị được xét trong năm, kể cả không xếp loại.', unit: 'đơn vị' },
      { header: 'Văn bản nguồn', meaning: 'Văn bản công bố kết quả.', unit: null },
    ],
    rows: editions.flatMap(({ year, ranking: { bands, size }, source }) =>
      bands.map(({ band, count }): Value[] => [year, band, count, size, source]),
    ),
  };
}

function classification(edition: RankedEdition, portal: Portal): Dataset {
  const { indexName, year } = edition;
  const { units } = edition.ranking;
  return {
    ...provenance(edition, portal),
    id: classificationId(edition),
    title: `${indexName}: xếp loại năm ${year}`,
    scope: `${units.length} đơn vị, năm ${year}`,
    group,
    subject,
    columns: [
      { header: 'Hạng', meaning: '1 là cao nhất; bằng điểm thì cùng hạng; trống là không xếp hạng.', unit: null },
      { header: 'Mã đơn vị', meaning: 'Phần cuối của địa chỉ trang đơn vị.', unit: null },
      { header: 'Đơn vị', meaning: 'Tên đầy đủ.', unit: null },
      { header: 'Tổng điểm', meaning: 'Tổng điểm được công bố.', unit: 'điểm' },
      { header: 'Xếp loại', meaning: 'Mức xếp loại được công bố.', unit: null },
      { header: 'Thay đổi', meaning: `Điểm tăng hoặc giảm so với năm ${year - 1}; trống là không so được.`, unit: 'điểm' },
      { header: `Tổng điểm năm ${year - 1}`, meaning: 'Của chính đơn vị này; đơn vị mới sáp nhập thì trống.', unit: 'điểm' },
      { header: `Xếp loại năm ${year - 1}`, meaning: 'Của chính đơn vị này.', unit: null },
      { header: 'Ghi chú', meaning: 'Lý do không xếp loại, hoặc điều cần biết thêm.', unit: null },
      { header: 'Ghi chú lệch', meaning: 'Chỗ số công bố không khớp, và lời giải thích.', unit: null },
    ],
    rows: units.map(({ rank, unit, total, band, change, before, note, mismatch }) => [
      rank,
      unit.id,
      unit.name,
      total,
      band,
      change,
      before?.total ?? null,
      before?.band ?? null,
      note,
      mismatch ? [...mismatch.findings, mismatch.explanation].filter(Boolean).join(' ') : null,
    ]),
  };
}

function scores(edition: ScoredEdition): Dataset {
  const { indexName, year, source, asOf, published } = edition;
  const { cards, criteria: all } = edition.scores;
  return {
    ...unknownProvenance,
    source: source ?? edition.scores.source,
    asOf,
    published,
    id: scoresId(edition),
    title: `${indexName}: điểm từng tiêu chí năm ${year}`,
    scope: `${cards.length} đơn vị, ${all.length} tiêu chí, năm ${year}`,
    group,
    subject,
    columns: [
      { header: 'Mã đơn vị', meaning: 'Phần cuối của địa chỉ trang đơn vị.', unit: null },
      { header: 'Đơn vị', meaning: 'Tên đầy đủ.', unit: null },
      { header: 'Lĩnh vực đánh giá', meaning: 'Nhóm tiêu chí.', unit: null },
      { header: 'Mã tiêu chí', meaning: 'Mã ngắn, không trùng trong một năm.', unit: null },
      { header: 'Tiêu chí', meaning: 'Tên tiêu chí.', unit: null },
      { header: 'Điểm', meaning: 'Điểm đạt được; trống là chưa công bố.', unit: 'điểm' },
      { header: 'Điểm tối đa', meaning: 'Điểm cao nhất của tiêu chí trong năm này.', unit: 'điểm' },
      { header: 'Ghi chú', meaning: 'Điều cần biết thêm.', unit: null },
      { header: 'Ghi chú lệch', meaning: 'Chỗ số công bố không khớp, và lời giải thích.', unit: null },
    ],
    rows: cards.flatMap(({ unit, criteria }) =>
      criteria.map(({ criterion, score, note, mismatch }): Value[] => [
        unit.id,
        unit.name,
        criterion.domain,
        criterion.criterion,
        criterion.name,
        score,
        criterion.maximum,
        note,
        mismatch,
      ]),
    ),
  };
}

function provenance({ source, sourceLink, asOf, published }: RankedEdition, portal: Portal) {
  return { source, sourceLink, asOf, published, nextDue: nextDue(subject, portal) };
}
