<?php
/**
 * What the test needs of a site: the classic editor, where the address asks for it.
 *
 * @package Plaza_Widgets
 */

add_filter(
	'use_block_editor_for_post',
	function ( $use ) {
		// phpcs:ignore WordPress.Security.NonceVerification -- It changes nothing.
		return $use && ! isset( $_GET['classic-editor'] );
	}
);
