import { mountPage } from '../../mount';
import { BringOverPage } from './bring-over-page';

mountPage({ name: 'bringOver', Content: BringOverPage });
