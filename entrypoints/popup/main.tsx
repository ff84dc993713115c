import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup.tsx';

createRoot(document.getElementById('root')!).render(<Popup />);
