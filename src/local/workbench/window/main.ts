document.title = 'Carryover';
