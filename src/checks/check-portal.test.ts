import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readPortal } from '../portal/read-portal.ts';
import { registry } from '../schemas/all-tables.ts';
import { allChecks } from './all-checks.ts';
import { isReady } from './check-portal.ts';

const { tables } = readPortal(resolve(import.meta.dirname, '../tests/portals/minimal'));
const without = (name: keyof typeof tables) => ({ tables: { ...tables, [name]: { ...tables[name], complete: false } } });

test.each(allChecks.flatMap((check) => check.needs.map((name) => [check.rule.code, name, check] as const)))(
  '%s is silent while %s could not be read whole, and speaks otherwise',
  (_code, name, check) => {
    expect(Object.keys(registry)).toContain(name);
    expect(isReady(check, without(name))).toBe(false);
    expect(isReady(check, { tables })).toBe(true);
  },
);

test('what rests on all rows of another table says so', () => {
  const needs = Object.fromEntries(
    allChecks.filter((check) => check.needs.length > 0).map(({ rule, needs: own }) => [rule.code, [...own].sort()]),
  );
  expect(needs).toMatchInlineSnapshot(`
    {
      "bai-bo-con-hien": [
        "announcedChanges",
        "announcements",
        "procedures",
        "sectors",
      ],
      "ban-cu-con-hien": [
        "announcedChanges",
        "announcements",
        "procedures",
        "sectors",
      ],
      "ban-dich-cu": [
        "answers",
        "channels",
        "languages",
        "laterRules",
        "papers",
        "procedures",
        "steps",
      ],
      "bo-chi-so-trong-tin-khong-co": [
        "bandTotals",
        "classifications",
        "criteria",
        "scores",
        "units",
      ],
      "can-cu-het-hieu-luc": [
        "acts",
        "procedures",
      ],
      "can-cu-khac-so-van-ban": [
        "acts",
      ],
      "cong-bo-thieu-ten": [
        "procedures",
        "sectors",
      ],
      "dang-truoc-khi-ky": [
        "announcements",
      ],
      "dia-ban-khong-khop": [
        "oneStop",
        "units",
      ],
      "dich-cai-khong-co": [
        "papers",
        "procedures",
        "steps",
        "translations",
      ],
      "diem-vuot-toi-da": [
        "criteria",
        "scores",
      ],
      "dinh-chinh-khac-bang": [
        "classifications",
        "corrections",
        "criteria",
        "oneStop",
        "scores",
        "surveys",
      ],
      "don-vi-khong-co": [
        "units",
      ],
      "don-vi-khong-duoc-kiem-tra": [
        "inspectedUnits",
      ],
      "dot-kiem-tra-khong-co": [
        "inspectionRounds",
      ],
      "giay-to-khong-co": [
        "papers",
      ],
      "hieu-luc-truoc-khi-ky": [
        "announcements",
      ],
      "ket-luan-khong-co": [
        "findings",
      ],
      "ky-khong-khop": [
        "oneStop",
      ],
      "lien-thong-khong-co": [
        "lifeEvents",
      ],
      "linh-vuc-khong-co": [
        "sectors",
      ],
      "linh-vuc-khong-khop": [
        "oneStop",
      ],
      "loai-ton-tai-khong-co": [
        "findingKinds",
      ],
      "ngon-ngu-khong-co": [
        "languages",
      ],
      "nguong-vo-ly": [
        "criteria",
      ],
      "quyet-dinh-cong-bo-khong-co": [
        "announcements",
      ],
      "so-khong-co-o-ban-goc": [
        "answers",
        "channels",
        "laterRules",
        "papers",
        "procedures",
        "steps",
      ],
      "so-lieu-trong-tin-khong-co": [
        "bandTotals",
        "classifications",
        "oneStop",
        "surveys",
        "units",
      ],
      "thay-the-khong-ro": [
        "procedures",
        "sectors",
      ],
      "thieu-chu-giao-dien": [
        "interfaceWords",
        "languages",
      ],
      "thu-tuc-khong-co": [
        "procedures",
      ],
      "thu-tuc-moi-chua-co": [
        "announcedChanges",
        "announcements",
        "daysOff",
        "procedures",
        "sectors",
      ],
      "tieu-chi-khong-co": [
        "criteria",
      ],
      "ton-dau-ky-khong-khop": [
        "oneStop",
        "units",
      ],
      "tong-diem-khong-khop": [
        "criteria",
        "scores",
      ],
      "tong-hop-khong-khop": [
        "bandTotals",
        "classifications",
      ],
      "tra-loi-khong-nguon": [
        "channels",
      ],
      "tu-khoa-khong-co-trong-trang": [
        "procedures",
        "synonyms",
      ],
      "van-ban-khong-co": [
        "acts",
        "legalBases",
      ],
      "van-ban-trong-tin-khong-co": [
        "acts",
        "legalBases",
        "procedures",
        "sectors",
      ],
      "xep-loai-lech-nguong": [
        "thresholds",
      ],
      "yeu-cau-sua-uu-diem": [
        "findings",
      ],
    }
  `);
});

test('what is worked on before all checks are through is judged before: pictures, files of public/, names of texts', () => {
  expect(allChecks.flatMap(({ rule, guards }) => (guards ? [rule.code] : [])).sort()).toMatchInlineSnapshot(`
    [
      "anh-hong",
      "dia-chi-cua-cong",
      "hinh-ve-co-ma",
      "loai-tap-tin-la",
      "noi-dung-khac-ten",
      "pdf-co-ma",
      "pdf-goi-chuong-trinh",
      "sai-ten-tap-tin",
      "tap-tin-qua-nang",
      "ten-tap-tin-phat-kem",
      "thieu-anh",
    ]
  `);
});
