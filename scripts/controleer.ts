import { countSoundRecords } from './content/sound.ts';
import { reportError } from './report-error.ts';

try {
  const count = await countSoundRecords(process.cwd());
  console.log(`${count} bestanden gecontroleerd: geen fouten gevonden.`);
} catch (error) {
  reportError(error);
}
