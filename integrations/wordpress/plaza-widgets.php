<?php
/**
 * Plugin Name:       Plaza Widgets
 * Plugin URI:        https://www.npmjs.com/package/plaza-widgets
 * Description:       Networks, members, figures, advocacy and contacts of an association of local governments, from one JSON Feed: as blocks, shortcodes and tags that every author may use.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Plaza contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       plaza-widgets
 *
 * @package Plaza_Widgets
 */

defined( 'ABSPATH' ) || exit;

define( 'PLAZA_WIDGETS_VERSION', '0.1.0' );
define( 'PLAZA_WIDGETS_FILE', __FILE__ );

require_once __DIR__ . '/includes/markup.php';
require_once __DIR__ . '/includes/scripts.php';
require_once __DIR__ . '/includes/allowed-html.php';
require_once __DIR__ . '/includes/shortcodes.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/feeds.php';
require_once __DIR__ . '/includes/settings.php';
