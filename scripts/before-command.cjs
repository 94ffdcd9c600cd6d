// Runs before a command, in its own process, and so in the words of any Node.js: an older one cannot even read what the
// commands are written in. npm puts the Node.js that the project brings along first; for some systems there is none to
// bring.
const wanted = [22, 18];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  console.error(
    `Lệnh này cần Node.js ${wanted.join('.')} trở lên, máy đang dùng ${process.versions.node}; hãy cài bản mới ở https://nodejs.org rồi chạy lại.`,
  );
  process.exit(2); // its code alone would let the command begin
}

// A third of a short command is compiling its nine hundred files. What was compiled is used only while a file is the
// same to the letter; where nothing can be written it is compiled anew.
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');
enableCompileCache(process.env.NODE_COMPILE_CACHE || join(__dirname, '../node_modules/.cache/congkhai'));
