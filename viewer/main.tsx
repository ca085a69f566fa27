import { render } from 'preact';
import { followTheme } from './look/theme.ts';
import { App } from './panels/app.tsx';
import { followAddress, loadGraph } from './state.ts';

followTheme();
followAddress();
void loadGraph();

const root = document.getElementById('app');
if (root !== null) render(<App />, root);
