/**
 * What the page runs on which a report is looked at before it is saved: its button puts the report on the clipboard as
 * Outlook, Teams and Word take it, with lines around the cells. A saved page runs nothing.
 */
export const copyScript = `{
const button = document.querySelector('button.copy');
const rich = () => {
  const main = document.querySelector('main').cloneNode(true);
  main.querySelectorAll('figure, colgroup').forEach((one) => one.remove());
  main.querySelectorAll('table').forEach((table) => {
    table.setAttribute('border', '1');
    table.setAttribute('cellpadding', '5');
    table.setAttribute('style', 'border-collapse: collapse');
  });
  main.querySelectorAll('th, td').forEach((one) => {
    one.setAttribute('style', 'text-align: left; vertical-align: top');
  });
  return main.innerHTML;
};
button?.addEventListener('click', () => {
  document.addEventListener('copy', (event) => {
    event.clipboardData.setData('text/html', rich());
    event.clipboardData.setData('text/plain', document.querySelector('main').innerText);
    event.preventDefault();
  }, { once: true });
  if (document.execCommand('copy')) document.querySelector('.bar [role=status]').textContent = button.dataset.done;
});
}`;
