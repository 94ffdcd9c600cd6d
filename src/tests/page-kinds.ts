/** One address of every kind of page of the demonstration, the longest where kinds differ in length. */
export const pageKinds = {
  home: '/',
  catalogue: '/thu-tuc/',
  alphabet: '/thu-tuc/a-z/',
  facet: '/thu-tuc/cap/cap-xa/',
  sector: '/linh-vuc/dat-dai/',
  procedure: '/thu-tuc/1.001193-dang-ky-khai-sinh/',
  units: '/don-vi/',
  unit: '/don-vi/xa-nam-lung/',
  results: '/ket-qua/',
  ranking: '/ket-qua/xep-loai/',
  'ranking of a year': '/ket-qua/xep-loai/2024/',
  news: '/tin-tuc/',
  article: '/tin-tuc/mot-cua-sang-thu-bay/',
  contact: '/lien-he/',
  'static page': '/trang/tiep-can/',
  search: '/tim-kiem/',
  'search results': '/tim-kiem/?q=khai+sinh',
  'search without results': '/tim-kiem/?q=zzzqqq',
  'editors’ help': '/tro-giup/loi/',
  'an error explained': '/tro-giup/loi/cot-la/',
  'not found': '/404.html',
} as const;

export const kinds = Object.entries(pageKinds) as [keyof typeof pageKinds, string][];
