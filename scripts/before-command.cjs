// Runs before a command, and so in the words of any Node.js: an older one cannot even read what the commands are
// written in. npm puts the Node.js that the project brings along first; for some systems there is none to bring.
const wanted = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  console.error(
    `Lệnh này cần Node.js ${wanted.join('.')} trở lên, máy đang dùng ${process.versions.node}; hãy cài bản mới ở https://nodejs.org rồi chạy lại.`,
  );
  process.exitCode = 2;
}
