import { useParams } from 'wouter';
import { StoryEditor } from './StoryEditor.tsx';
import { StoryList } from './StoryList.tsx';

/** All stories, or the one the address names. */
export function StoryPage() {
  const { id } = useParams<{ readonly id?: string }>();
  return id === undefined ? <StoryList /> : <StoryEditor key={id} id={id} />;
}
