import './style.css';

document.title = 'Carryover';
