import { checkFolder } from "./check/checkFolder.ts";

const { text, isFaultless } = await checkFolder(process.argv.slice(2), {
  from: process.env.INIT_CWD ?? process.cwd(),
  root: process.cwd(),
});
if (isFaultless) console.log(text);
else console.error(text);
process.exitCode = isFaultless ? 0 : 1;
