// For the code page until its own scripts are there: a code that is sent early is kept, and sent by them.
document.addEventListener('submit', (event) => {
  event.preventDefault();
  document.documentElement.dataset.early = 'sent';
});
