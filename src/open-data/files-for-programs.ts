import { catalogueDataAddress, dataPackageAddress, servicesFileAddress } from '../domain/addresses.ts';
import { saySize } from '../domain/acts/act-page.ts';
import { once } from '../domain/once.ts';
import { hasCatalogueFile, hasServicesFile } from '../domain/standard-files.ts';
import type { Portal } from '../portal/portal.ts';
import { datasetsOf } from './datasets.ts';
import { writeCatalogue } from './linked/catalogue.ts';
import { servicesFile } from './linked/services.ts';
import { writePublishedPackage } from './published-package.ts';

/** A file in a standard of open data, and what the page of open data says of it. */
export interface FileForPrograms {
  address: string;
  title: string;
  format: 'JSON-LD' | 'JSON';
  /** What is in it, how much, and how long the file is. */
  note: () => string;
  bytes: () => Uint8Array<ArrayBuffer>;
}

/** The files that a portal has in the standards of the field. Each is written once, when it is asked for: the page says how long it is. */
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
  const write = () => servicesFile(portal);
  const what = `${portal.procedures.length} thủ tục: giấy tờ, thời hạn, phí, nơi nộp, căn cứ`;
  return fileOf({ address: servicesFileAddress, title: 'Mọi thủ tục hành chính', format: 'JSON-LD' }, [what, 'CPSV-AP 3.2'], write);
}

function catalogue(portal: Portal, tables: string): FileForPrograms {
  const write = () => Buffer.from(writeCatalogue(portal, datasetsOf(portal)));
  const what = `${hasServicesFile(portal) ? `${tables} và tập tin thủ tục` : tables}, để cổng dữ liệu khác tự đọc`;
  return fileOf({ address: catalogueDataAddress, title: 'Danh mục dữ liệu', format: 'JSON-LD' }, [what, 'DCAT-AP 3'], write);
}

function dataPackage(portal: Portal, tables: string): FileForPrograms {
  const write = () => Buffer.from(writePublishedPackage(portal, datasetsOf(portal)));
  const what = `Tên, nghĩa, kiểu của từng cột trong ${tables}`;
  return fileOf({ address: dataPackageAddress, title: 'Mô tả các bảng CSV', format: 'JSON' }, [what, 'Frictionless Data'], write);
}

type Named = Pick<FileForPrograms, 'address' | 'title' | 'format'>;

function fileOf(named: Named, [what, standard]: [what: string, standard: string], write: () => Uint8Array<ArrayBuffer>): FileForPrograms {
  let written: Uint8Array<ArrayBuffer> | undefined;
  const bytes = () => (written ??= write());
  // A number and its unit, a standard and its version stay on one line.
  const together = (words: string) => words.replaceAll(' ', '\u00a0');
  const note = () => `${what} · chuẩn ${together(standard)} · ${together(saySize(bytes().length))}`;
  return { ...named, note, bytes };
}
