<?php
/**
 * A block for each element.
 *
 * @package Plaza_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the blocks. Their attributes are those of the elements, by the same names.
 */
function plaza_widgets_register_blocks() {
	$asset = require dirname( PLAZA_WIDGETS_FILE ) . '/editor/blocks.asset.php';
	wp_register_script(
		'plaza-widgets-editor',
		plugins_url( 'editor/blocks.js', PLAZA_WIDGETS_FILE ),
		$asset['dependencies'],
		$asset['version'],
		true
	);
	wp_set_script_translations( 'plaza-widgets-editor', 'plaza-widgets' );
	foreach ( plaza_widgets_elements() as $tag => $attributes ) {
		register_block_type(
			dirname( PLAZA_WIDGETS_FILE ) . '/blocks/' . str_replace( 'plaza-', '', $tag ),
			array(
				'attributes'      => array_merge( $attributes, array( 'fallback' => array( 'type' => 'string' ) ) ),
				'render_callback' => function ( $attributes, $content ) use ( $tag ) {
					return plaza_widgets_render( $tag, $attributes, $content, get_block_wrapper_attributes() );
				},
			)
		);
	}
}
add_action( 'init', 'plaza_widgets_register_blocks' );

/**
 * Tells the block editor what it needs to know.
 */
function plaza_widgets_tell_editor() {
	$data = array(
		'elements'    => plaza_widgets_elements(),
		'words'       => require __DIR__ . '/words.php',
		'assets'      => plaza_widgets_asset( '' ),
		'defaultFeed' => plaza_widgets_default_feed(),
		'feeds'       => array_column( plaza_widgets_feeds(), 'address' ),
		'lang'        => get_bloginfo( 'language' ),
	);
	wp_add_inline_script( 'plaza-widgets-editor', 'window.plazaWidgets = ' . wp_json_encode( $data ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', 'plaza_widgets_tell_editor', 1 );
