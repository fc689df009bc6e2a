<?php
/**
 * What the script beside this file needs.
 *
 * @package Plaza_Widgets
 */

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-html-entities', 'wp-i18n' ),
	'version'      => PLAZA_WIDGETS_VERSION,
);
