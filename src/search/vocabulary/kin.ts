/** Deaths and ages, written out: who died stands beside the word, and an age is a number. Form: see `readLines` in `vocabulary.ts`. */
const relatives = 'bố mẹ cha má ba tía thầy u bầm ông bà cụ nội ngoại chồng vợ con anh chị em chú bác cô dì cậu mợ thím già cháu'.split(
  ' ',
);
const died = relatives.flatMap((relative) =>
  ['mất', 'chết', 'mới mất', 'đã mất', 'vừa mất', 'mất rồi', 'mới chết'].map((end) => `${relative} ${end}`),
);
const ages = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `${from + at} tuổi`).join(', ');

export const kin = `
${died.join(', ')} | đăng ký khai tử ; thừa kế ; di sản ; tử tuất ; mai táng ; hy sinh
${ages(1, 5)} | trẻ em dưới 6 tuổi ; người dưới 14 tuổi ; trẻ em
${ages(6, 13)} | người dưới 14 tuổi ; trẻ em
${ages(14, 16)} | từ đủ 14 tuổi trở lên
${ages(18, 59)} | từ đủ 14 tuổi trở lên
${ages(60, 74)} | người cao tuổi
${ages(75, 99)} | trợ cấp hưu trí xã hội ; người cao tuổi
`;
