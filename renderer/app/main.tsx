import './without-eval.ts';
import './speak-page-language.ts';
import '@fontsource-variable/source-sans-3/index.css';
import '../ui/tokens.css';
import '../ui/page.css';
import '../ui/house-fonts.css';
import '@mantine/core/styles.layer.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { refreshAppState } from '../api/app-state.ts';
import { App } from './App.tsx';
import { refuseStrayDrops } from './refuse-stray-drops.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root to draw in.');
refuseStrayDrops();
void refreshAppState();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
