import { openGuide } from './open-guide.ts';
import { askQuestions } from './explore-pictures.ts';
import { deliverAgain, handOut } from './data-pictures.ts';
import { exportStories } from './export-pictures.ts';
import { readIn } from './import-pictures.ts';
import { annotate, makeStory, present, writeWords } from './story-pictures.ts';

// npm run guide: does the job of the guide in the built app, in the order of its chapters, and takes the pictures.
const guide = await openGuide();
try {
  await readIn(guide);
  await askQuestions(guide);
  const story = await makeStory(guide);
  await annotate(guide);
  await writeWords(guide);
  await present(guide, story);
  await exportStories(guide, story);
  await handOut(guide);
  await deliverAgain(guide);
} finally {
  await guide.close();
}
