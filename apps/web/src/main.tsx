import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app';
import { startWords } from './i18n/start';
import { applyLook } from './look/look';
import './styles/base.css';
import './styles/page.css';
import './styles/parts.css';
import './styles/forms.css';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no #app');
applyLook();
await startWords();
createRoot(place).render(
  <BrowserRouter>
    <App />
  </BrowserRouter>,
);
