import { editorFiles } from '../schemas/editor-files.ts';
import type { IsoDate } from '../text/date.ts';
import { CsvFile } from '../importing/merge/csv-file.ts';
import { firstNews, firstNewsPath } from './first-news.ts';
import type { Generator } from './generator.ts';
import type { Publisher } from './publisher.ts';
import { readmeText } from './readme-text.ts';
import { reviewFiles } from './review-files.ts';
import { reviewerTable } from './reviewers.ts';
import { settingsText, type Place } from './settings-text.ts';
import { editorSettings, recommendedExtensions } from './editor-settings.ts';
import { emptyTables, exampleTables } from './tables.ts';
import { memoryPath, memoryText } from './written-files.ts';

/** All that a new portal is made from. */
export interface Plan {
  publisher: Publisher;
  place: Place;
  generator: Generator;
  today: IsoDate;
}

const exampleNote = `# Ví dụ

Mỗi bảng ở đây có dòng tên cột và **một dòng làm mẫu, không có thật**. Cổng không đọc thư mục này.
Muốn dùng một bảng: mở bảng cùng tên trong \`data/\`, viết dòng của bạn theo mẫu. Bảng trong \`thu-tuc/ho-tich/\` là mẫu cho thư mục của mọi lĩnh vực.
`;

const ignored = `dist/
ban-chep/
ban-chep.zip
.congkhai/
ban-xem-thu/
kiem-tra.json
thay-doi.md
.nhap-*.json
*.tmp
~$*
.~lock.*
.DS_Store
Thumbs.db
`;

/**
 * Every file of a new portal, by its path.
 *
 * @param folder the name of the folder that it will have
 */
export function portalFiles({ publisher, place, generator, today }: Plan, folder: string): Map<string, string> {
  const review = reviewFiles(generator);
  return new Map([
    ['README.md', readmeText(publisher, folder)],
    ['.gitignore', ignored],
    ...review,
    [memoryPath, memoryText(review)],
    [reviewerTable.path, new CsvFile(null, reviewerTable.columns).toString()],
    ['.vscode/settings.json', editorSettings],
    ['.vscode/extensions.json', recommendedExtensions],
    ...editorFiles(),
    ['data/cong.yaml', settingsText(publisher, place)],
    ...emptyTables(),
    ['vi-du/DOC-TRUOC.md', exampleNote],
    ...exampleTables(),
    [firstNewsPath, firstNews(publisher, today)],
  ]);
}
