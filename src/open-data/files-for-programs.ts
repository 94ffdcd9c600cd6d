import { catalogueDataAddress, dataPackageAddress, servicesFileAddress } from '../domain/addresses.ts';
import { saySize } from '../domain/acts/act-page.ts';
import { once } from '../domain/once.ts';
import { hasCatalogueFile, hasServicesFile } from '../domain/standard-files.ts';
import type { Portal } from '../portal/portal.ts';
import { datasetsOf } from './datasets.ts';
import { writeCatalogue } from './linked/catalogue.ts';
import { servicesText } from './linked/services.ts';
import { writePublishedPackage } from './published-package.ts';

/** A file in a standard of open data, and what the page of open data says of it. */
export interface FileForPrograms {
  address: string;
  title: string;
  /** What is in it, how much, and how long the file is. */
  note: string;
  format: 'JSON-LD' | 'JSON';
  text: string;
}

/** The files that a portal has in the standards of the field; made once, as the page says how long each is. */
export const filesForPrograms = once((portal: Portal): FileForPrograms[] => {
  const datasets = datasetsOf(portal);
  const tables = `${datasets.length} bảng`;
  return [
    ...(hasServicesFile(portal) ? [services(portal)] : []),
    ...(hasCatalogueFile(portal, datasets.length) ? [catalogue(portal, tables)] : []),
    ...(datasets.length > 0 ? [dataPackage(portal, tables)] : []),
  ];
});

function services(portal: Portal): FileForPrograms {
  const text = servicesText(portal);
  const note = says(`${portal.procedures.length} thủ tục: giấy tờ, thời hạn, phí, nơi nộp, căn cứ`, 'CPSV-AP 3.2', text);
  return { address: servicesFileAddress, title: 'Mọi thủ tục hành chính', note, format: 'JSON-LD', text };
}

function catalogue(portal: Portal, tables: string): FileForPrograms {
  const text = writeCatalogue(portal, datasetsOf(portal));
  const what = hasServicesFile(portal) ? `${tables} và tập tin thủ tục` : tables;
  const note = says(`${what}, để cổng dữ liệu khác tự đọc`, 'DCAT-AP 3', text);
  return { address: catalogueDataAddress, title: 'Danh mục dữ liệu', note, format: 'JSON-LD', text };
}

function dataPackage(portal: Portal, tables: string): FileForPrograms {
  const text = writePublishedPackage(portal, datasetsOf(portal));
  const note = says(`Tên, nghĩa, kiểu của từng cột trong ${tables}`, 'Frictionless Data', text);
  return { address: dataPackageAddress, title: 'Mô tả các bảng CSV', note, format: 'JSON', text };
}

function says(what: string, standard: string, text: string): string {
  // A number and its unit, a standard and its version stay on one line.
  const together = (words: string) => words.replaceAll(' ', '\u00a0');
  return `${what} · chuẩn ${together(standard)} · ${together(saySize(Buffer.byteLength(text)))}`;
}
