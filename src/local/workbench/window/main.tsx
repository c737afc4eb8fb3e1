import { render } from 'preact';
import { Workbench } from './shell/workbench';
import './common.css';
import './style.css';

render(<Workbench />, document.body);
