import { mountPage } from '../../mount';
import { ClosePage } from './close-page';

mountPage({ name: 'close', Content: ClosePage });
